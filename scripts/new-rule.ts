// Creates a rule with its test: npm run new-rule -- <family> <rule-id>

import { newRule, WrongCall } from './new-rule/new-rule.ts';

try {
  console.log(newRule('.', process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof WrongCall)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
