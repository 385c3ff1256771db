/* Carries the words to the search page behind the # of the address, which browsers do not send to the web host. */

export {};

for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box]')) {
  form.addEventListener('submit', (event) => {
    // On the search page itself its own script answers.
    if (location.pathname === form.getAttribute('action')) return;
    event.preventDefault();
    const words = form.querySelector('input')?.value.trim() ?? '';
    location.href = `${form.action}#${new URLSearchParams({ q: words })}`;
  });
}
