// npm run check, new, preview …: installs what is missing, then runs scripts/<name>.ts with the project's own Node.
import { spawnSync } from 'node:child_process';
import { installWhatIsMissing, OWN_NODE } from './install.mjs';

installWhatIsMissing();
const [, , name, ...words] = process.argv;
const { status } = spawnSync(OWN_NODE, [`scripts/${name}.ts`, ...words], { stdio: 'inherit' });
process.exitCode = status ?? 1;
