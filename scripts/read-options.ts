import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What was typed after a command. An option it does not have ends it with one plain line and how it is used. */
export function readOptions<Config extends ParseArgsConfig>(config: Config, usage: string): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError) || !String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')) throw error;
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`).join(', ');
    const [what = ''] = error.message.split(/\. |\n/);
    console.error(`${what.replace(/\.$/, '')}.${known ? ` The options are: ${known}.` : ''} Use it so: ${usage}`);
    process.exit(1);
  }
}
