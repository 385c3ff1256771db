/* Printing and copying need a script, so their buttons show only when one runs. */

export {};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  // The clipboard is only there on https and localhost.
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const words = document.getElementById(button.dataset['copy'] ?? '')?.textContent.trim() ?? '';
    const status = document.querySelector('[data-copied]');
    try {
      await navigator.clipboard.writeText(words);
      if (status) status.textContent = 'Copied.';
    } catch {
      if (status) status.textContent = 'Your browser did not allow copying. Select the words above and copy them.';
    }
  });
}
