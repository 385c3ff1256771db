/* What is true of the site as a whole, and of where this copy of it is published. */

export const SITE_NAME = 'SEND Standards';

/** Where this copy is published. Set SITE_ADDRESS when building for the public; a local build speaks of itself. */
export const SITE_ADDRESS = process.env['SITE_ADDRESS'] ?? 'http://localhost:4321';

const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;

/** The repository that editors use, if this build knows of one: REPOSITORY_ADDRESS, or what GitHub Actions provides. */
export const REPOSITORY_ADDRESS = process.env['REPOSITORY_ADDRESS'] ?? (GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : undefined);

export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';
