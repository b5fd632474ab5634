import { readConfig } from './platform/config.js';
import { runMain } from './platform/process.js';
import { serve } from './serve.js';

await runMain(() => serve(readConfig()));
