import { onInstallation } from './command.js';
import { PERSON_HELP, personFromCommandLine, readPersonArguments } from './person-command.js';
import { runMain } from '../platform/process.js';

await runMain(async () => {
  const asked = readPersonArguments(process.argv.slice(2));
  if (!asked) console.log(PERSON_HELP);
  else await onInstallation((command) => personFromCommandLine(command, asked));
});
