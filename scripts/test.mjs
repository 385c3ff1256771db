// npm test: installs what is missing, then runs every check and test with the project's own Node.
import { installWhatIsMissing, npm } from './install.mjs';

installWhatIsMissing();
npm('run', '--silent', 'test:all');
