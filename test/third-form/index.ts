import form2019 from '../../server/src/standard/forms/2019.ts';
import form2021 from '../../server/src/standard/forms/2021.ts';
import type { FormDefinition } from '../../server/src/standard/forms/define-form.ts';
import form2031 from './2031.ts';

/** What the index of the forms is once an invented third one was issued: the tests in this folder run with it. */
export const issuedForms: readonly FormDefinition[] = [form2019, form2021, form2031];
