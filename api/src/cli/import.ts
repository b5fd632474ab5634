import { onInstallation } from './command.js';
import { importDefinition, readDefinitionArguments } from './import-definition-command.js';
import { IMPORT_HELP, importFromCommandLine, readImportArguments } from './import-command.js';
import { runMain } from '../platform/process.js';

await runMain(async () => {
  const args = process.argv.slice(2);
  if (args[0] === 'definition' && !args.includes('--help')) {
    const draft = readDefinitionArguments(args);
    await onInstallation(async (command) => {
      if (!(await importDefinition(command, draft))) process.exitCode = 1;
    });
    return;
  }
  const wanted = readImportArguments(args);
  if (!wanted) {
    console.log(IMPORT_HELP);
    return;
  }
  await onInstallation(async (command) => {
    if (!(await importFromCommandLine(command, wanted))) process.exitCode = 1;
  });
});
