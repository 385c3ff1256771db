/** One page of each kind, by the name of its template. */
export const TEMPLATES: Record<string, string> = {
  Home: '/',
  Needs: '/needs/',
  Standard: '/standards/learning-to-read/',
  Statement: '/standards/learning-to-read/2/',
  Interventions: '/interventions/',
  Intervention: '/interventions/phonics-intervention/',
  Entitlements: '/entitlements/',
  Entitlement: '/entitlements/best-endeavours/',
  Guide: '/guides/for-parents/',
  Glossary: '/glossary/',
  Search: '/search/',
};
