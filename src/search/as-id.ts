/** A name as an id, so that an editor may write "makaton" for a page of another name. Not by way of `normalise`, to which "not" is "cannot". */
export const asId = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
