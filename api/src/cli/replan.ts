import { onInstallation } from './command.js';
import { askForReplan, REPLAN_HELP, readReplanArguments } from './replan-command.js';
import { runMain } from '../platform/process.js';

await runMain(async () => {
  const wanted = readReplanArguments(process.argv.slice(2));
  if (!wanted) console.log(REPLAN_HELP);
  else await onInstallation((command) => askForReplan(command, wanted));
});
