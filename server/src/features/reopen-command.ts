/**
 * A command of our own client: reads a document anew, given its address and its encoding. By itself, so that the client does not
 * come with the engine.
 */
export const reopenCommand = 'nianbao.reopenWithEncoding';
