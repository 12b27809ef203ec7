/** What the user chooses about the editor's help, besides how drafts are checked. */
export interface EditorOptions {
  /** False: drafts are not checked, and what was found is taken away. */
  readonly enable: boolean;
  /** When a draft is checked: as the author types, or each time it is saved. */
  readonly run: 'onType' | 'onSave';
  readonly inlayHints: {
    /** The column of a number, in tables that are written one cell a line. */
    readonly columns: boolean;
    /** The right total beside a wrong one. */
    readonly totals: boolean;
  };
  readonly codeLens: boolean;
  /** Totals follow while numbers are typed, in editors that format on type. */
  readonly totalsOnType: boolean;
}

const defaultOptions: EditorOptions = {
  enable: true,
  run: 'onType',
  inlayHints: { columns: true, totals: true },
  codeLens: true,
  totalsOnType: false,
};

/** Reads the options from our section of an editor's settings; what is not there, or makes no sense, keeps its default. */
export function readEditorOptions(settings: unknown): EditorOptions {
  const own = objectOf(settings);
  const hints = objectOf(own.inlayHints);
  return {
    enable: flag(own.enable, defaultOptions.enable),
    run: own.run === 'onSave' || own.run === 'onType' ? own.run : defaultOptions.run,
    inlayHints: {
      columns: flag(hints.columns, defaultOptions.inlayHints.columns),
      totals: flag(hints.totals, defaultOptions.inlayHints.totals),
    },
    codeLens: flag(own.codeLens, defaultOptions.codeLens),
    totalsOnType: flag(own.totalsOnType, defaultOptions.totalsOnType),
  };
}

const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
