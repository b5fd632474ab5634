import { onInstallation } from './command.js';
import { GRANT_HELP, grantFromCommandLine, readGrantArguments } from './grant-command.js';
import { runMain } from '../platform/process.js';

await runMain(async () => {
  const wanted = readGrantArguments(process.argv.slice(2));
  if (!wanted) console.log(GRANT_HELP);
  else await onInstallation((command) => grantFromCommandLine(command, wanted));
});
