import { ruleLevelDefaults } from '../generate/rule-levels.ts';
import { wordListSchema } from '../generate/schema.ts';

/** The part of package.json that is completed when the extension is packed. */
interface Manifest {
  readonly contributes: { readonly configuration: readonly { readonly properties: Record<string, Setting> }[] };
}

/** A setting as JSON schema. */
interface Setting {
  readonly additionalProperties?: object;
}

/**
 * The manifest as users install it: with every rule and the form of the word list, for the settings editor and the completion of
 * settings.json. The settings editor follows no `$ref`, so that each rule has the levels of package.json's `additionalProperties`.
 */
export function packedManifest<T extends Manifest>(manifest: T): T {
  const packed = structuredClone(manifest);
  const levels = settingOf(packed, 'nianbao.rules').additionalProperties;
  const properties = Object.fromEntries(Object.entries(ruleLevelDefaults()).map(([id, rule]) => [id, { ...levels, ...rule }]));
  Object.assign(settingOf(packed, 'nianbao.rules'), { properties });
  Object.assign(settingOf(packed, 'nianbao.words'), { additionalProperties: wordListSchema.additionalProperties });
  return packed;
}

function settingOf({ contributes }: Manifest, name: string): Setting {
  const setting = contributes.configuration.map(({ properties }) => properties[name]).find((candidate) => candidate !== undefined);
  if (!setting) throw new Error(`package.json: no setting ${name}`);
  return setting;
}
