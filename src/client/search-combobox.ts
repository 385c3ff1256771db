import { suggest, type Suggestion } from '../search/suggest.ts';
import { loadSearchIndex } from './search-index.ts';

let made = 0;

/** Words offered below a search box while someone types, after the ARIA combobox pattern: arrows move, Enter takes, Escape closes. */
export function addSuggestions(input: HTMLInputElement, take: (words: string) => void): void {
  const list = document.createElement('ul');
  list.id = `suggestions-${(made += 1)}`;
  list.className = 'suggestions plain-list';
  list.role = 'listbox';
  list.ariaLabel = 'Suggestions';
  list.hidden = true;
  const count = document.createElement('p');
  count.className = 'hidden-visually';
  count.role = 'status';
  (input.closest('.search-row') ?? input).after(list, count);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-controls', list.id);
  input.ariaExpanded = 'false';

  let offered: Suggestion[] = [];
  let active = -1;
  const show = (suggestions: Suggestion[]) => {
    offered = suggestions;
    active = -1;
    list.replaceChildren(...suggestions.map(optionElement));
    list.hidden = suggestions.length === 0;
    input.ariaExpanded = String(!list.hidden);
    input.removeAttribute('aria-activedescendant');
    count.textContent = suggestions.length === 0 ? '' : `${suggestions.length} suggestion${suggestions.length === 1 ? '' : 's'}. Use the up and down arrows.`;
  };
  const optionElement = ({ words, leadsTo }: Suggestion, at: number) => {
    const option = document.createElement('li');
    option.id = `${list.id}-${at}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    const where = document.createElement('span');
    where.className = 'small soft';
    where.textContent = words.toLowerCase() === leadsTo.toLowerCase() ? '' : leadsTo;
    option.append(words, ' ', where);
    // The focus stays in the box: a press must not take it away before the click is seen.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => choose(at));
    return option;
  };
  const choose = (at: number) => {
    const words = offered[at]?.words;
    if (words === undefined) return;
    input.value = words;
    show([]);
    take(words);
  };
  const move = (step: number) => {
    // One place beyond the ends is the box itself.
    active = ((active + 1 + step + offered.length + 1) % (offered.length + 1)) - 1;
    [...list.children].forEach((option, at) => {
      option.ariaSelected = String(at === active);
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    });
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${list.id}-${active}`);
  };

  input.addEventListener('focus', () => void loadSearchIndex().catch(() => undefined));
  input.addEventListener('input', async () => {
    const typed = input.value;
    const index = await loadSearchIndex().catch(() => undefined);
    if (index && typed === input.value && document.activeElement === input) show(suggest(typed, index));
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && offered.length > 0) {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault(); // Else the browser empties the box.
      show([]);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Enter') show([]);
  });
  input.addEventListener('blur', () => show([]));
}
