/** A content file with its line ends, spaces and headings put in order. The words stay as they are. */
export function tidy(text: string): string {
  return `${text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/^(#{2,4})([^#\s])/gm, '$1 $2')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
