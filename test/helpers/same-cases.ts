import fc from 'fast-check';

// A build says the same of the same sources: properties try other cases where one looks longer (FUZZ_RUNS), or `npm run fuzz` does.
if (process.env.FUZZ_RUNS === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_190_515 });
