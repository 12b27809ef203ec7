/** Languages of documents that may be reports; the server decides by their text. */
const languages = ['nianbao', 'plaintext', 'markdown'];

/**
 * Schemes of documents that people write: on the disk, unsaved, in a repository or on a machine far away, shared by a
 * colleague. No output, no versions of a file in Git, no settings.
 */
export const schemes: readonly string[] = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vsls', 'vscode-test-web'];

/** The documents that are sent to the server. */
export const reportDocuments = languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));

/** Configuration files are sent too, so that they hold as they stand in the editor, and their mistakes are shown in them. */
export const configurationFiles = schemes.map((scheme) => ({ scheme, pattern: '**/.nianbao.json' }));
