/** Questions whose answers may come in any order: an answer counts unless one to a later question came before it. */
export class Turns {
  #asked = 0;
  #answered = 0;

  /** Counts a question; the result tells, once the answer is there, whether it still counts. */
  ask(): () => boolean {
    const turn = ++this.#asked;
    return () => {
      if (turn < this.#answered) return false;
      this.#answered = turn;
      return true;
    };
  }
}
