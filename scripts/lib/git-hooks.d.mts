export declare function useRepositoryHooks(folder: string, env?: NodeJS.ProcessEnv): void;
