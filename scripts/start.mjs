// npm start: installs what is missing, then checks, builds, indexes and serves the site with the project's own Node.
import { installWhatIsMissing, npm } from './install.mjs';

installWhatIsMissing();
npm('run', '--silent', 'site');
