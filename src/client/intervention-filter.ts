/* Narrows the table of interventions; the choice is kept in the address, so that it can be shared. */

export {};

const form = document.querySelector<HTMLFormElement>('[data-intervention-filter]');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('.interventions tbody tr')];
const status = form?.querySelector('[data-filter-count]');

function fits(row: HTMLTableRowElement, choice: FormData): boolean {
  const wants = (name: string, found: string | undefined) => {
    const wanted = String(choice.get(name) ?? '');
    return wanted === '' || (found ?? '').split(' ').includes(wanted);
  };
  return wants('verdict', row.dataset['verdict']) && wants('layer', row.dataset['layer']) && wants('phase', row.dataset['phases']) && wants('topic', row.dataset['topics']);
}

function show(form: HTMLFormElement) {
  const choice = new FormData(form);
  let shown = 0;
  for (const row of rows) {
    row.hidden = !fits(row, choice);
    if (!row.hidden) shown += 1;
  }
  if (status) status.textContent = shown === 0 ? 'None fit. Choose fewer filters.' : `${shown} of ${rows.length} shown.`;
  const chosen = new URLSearchParams([...choice].filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== ''));
  history.replaceState(null, '', chosen.size > 0 ? `?${chosen}` : location.pathname);
}

if (form) {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const select = form.elements.namedItem(name);
    if (select instanceof HTMLSelectElement && [...select.options].some((option) => option.value === value)) select.value = value;
  }
  show(form);
  form.addEventListener('change', () => show(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  // A reset empties the form after this event, so the rows follow a moment later.
  form.addEventListener('reset', () => setTimeout(() => show(form)));
}
