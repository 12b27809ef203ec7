import type { IgnoreTarget } from '../features/ignore-actions.ts';
import type { Configuration } from '../lint/configuration.ts';
import type { ConfigurationFile } from '../lint/configuration-file.ts';
import { type DocumentConfiguration, layersFor, resolveConfiguration } from '../lint/resolve.ts';
import type { Client } from './client.ts';
import type { ConfigurationFiles } from './configuration-files.ts';
import type { Settings } from './settings.ts';
import { pathBelow, uriFrom } from './uris.ts';

/** What holds for each document: the user's settings, and over them the nearest configuration file. */
export interface Configurations {
  /** The same object as long as nothing has changed. */
  get(uri: string): Promise<DocumentConfiguration>;
  /** Where findings of a document are ignored; undefined where there is no place for a file. */
  ignoreTarget(uri: string): Promise<IgnoreTarget | undefined>;
  /** Where the file says that last year's report is: a file or a folder; undefined where it says nothing. */
  previousUri(uri: string): Promise<string | undefined>;
  forget(uri: string): void;
}

interface Resolved {
  readonly settings: Configuration;
  readonly file: ConfigurationFile | undefined;
  readonly configuration: DocumentConfiguration;
}

export function createConfigurations(settings: Settings, files: ConfigurationFiles, client: Client): Configurations {
  const known = new Map<string, Resolved>();
  return {
    async get(uri) {
      const [own, found] = await Promise.all([settings.get(uri), files.nearest(uri)]);
      const before = known.get(uri);
      if (before && before.settings === own && before.file === found?.file) return before.configuration;
      const path = found ? pathBelow(found.folder, uri) : null;
      const configuration = resolve(path, own, found?.file);
      known.set(uri, { settings: own, file: found?.file, configuration });
      return configuration;
    },
    async ignoreTarget(uri) {
      const found = await files.nearest(uri);
      const place = found ?? files.placeFor(uri);
      if (!place) return undefined;
      const { versionedEdits, createsFiles, showsDocuments } = client;
      return {
        uri: place.uri,
        configuration: found?.file ?? null,
        version: files.openDocument(place.uri)?.version ?? null,
        file: pathBelow(place.folder, uri),
        versionedEdits,
        createsFiles,
        showsDocuments,
      };
    },
    async previousUri(uri) {
      const [{ previous }, found] = await Promise.all([this.get(uri), files.nearest(uri)]);
      return previous !== undefined && found ? uriFrom(found.folder, previous) : undefined;
    },
    forget(uri) {
      known.delete(uri);
      settings.forget(uri);
    },
  };
}

function resolve(path: string | null, settings: Configuration, file: ConfigurationFile | undefined): DocumentConfiguration {
  const layers = [
    { source: 'settings' as const, configuration: settings },
    ...(file ? [{ source: 'file' as const, configuration: file.configuration }] : []),
  ];
  return resolveConfiguration(layersFor(layers, path));
}
