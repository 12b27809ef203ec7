// Written by npm run generate from the files of the forms.
import form2019 from './2019.ts';
import form2021 from './2021.ts';
import type { FormDefinition } from './define-form.ts';

/** Every form, one a file. */
export const issuedForms: readonly FormDefinition[] = [form2019, form2021];
