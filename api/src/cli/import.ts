import { onInstallation } from './command.js';
import { IMPORT_HELP, importFromCommandLine, readImportArguments } from './import-command.js';
import { runMain } from '../platform/process.js';

await runMain(async () => {
  const wanted = readImportArguments(process.argv.slice(2));
  if (!wanted) {
    console.log(IMPORT_HELP);
    return;
  }
  await onInstallation(async (command) => {
    if (!(await importFromCommandLine(command, wanted))) process.exitCode = 1;
  });
});
