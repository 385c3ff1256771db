/* Addresses are for ever: every link on the site and every id in the data is made here. */

export const standardAddress = (slug: string) => `/standards/${slug}/`;
export const statementAddress = (slug: string, number: number) => `/standards/${slug}/${number}/`;
export const historyAddress = (slug: string) => `/standards/${slug}/history/`;
export const editionAddress = (slug: string, version: string) => `/standards/${slug}/versions/${version}/`;
export const interventionAddress = (id: string) => `/interventions/${id}/`;
export const entitlementAddress = (id: string) => `/entitlements/${id}/`;
export const sourceAddress = (id: string) => `/sources/${id}/`;
export const guideAddress = (id: string) => `/guides/${id}/`;
export const termAddress = (id: string) => `/glossary/#${id}`;
export const helpNowAddress = (id: string) => `/guides/help-now/#${id}`;

/** Pages that stand whatever the content holds. */
export const FIXED_ADDRESSES = [
  '/', '/needs/', '/conditions/', '/standards/', '/interventions/', '/entitlements/', '/sources/', '/standards/freshness/', '/standards/map/', '/interventions/evidence-map/', '/guides/', '/guides/checks/', '/glossary/', '/updates/', '/search/', '/api/',
] as const;

/** The id of a statement as it is cited, for example N07.3. */
export const statementCode = (topicCode: string, number: number) => `${topicCode}.${number}`;
