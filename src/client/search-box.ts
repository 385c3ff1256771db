/* Carries the words to the search page behind the # of the address, which browsers do not send to the web host. */

import { addSuggestions } from './search-combobox.ts';

const PAGE = '/search/';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box]')) {
  // On the search page itself its own script answers.
  if (location.pathname === PAGE) continue;
  const go = (words: string) => {
    location.href = `${PAGE}#${new URLSearchParams({ q: words })}`;
  };
  const input = form.querySelector('input');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(input?.value.trim() ?? '');
  });
  if (input) addSuggestions(input, go);
}
