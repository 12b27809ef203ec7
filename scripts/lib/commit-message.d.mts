export declare const commitTypes: readonly string[];
export declare function commitMessageProblems(message: string): string[];
