// One file, so that one worker reads the engine once: with another index of forms, it is not that of the other tests.
import '../standard/forms.test.ts';
import './reading.suite.ts';
import './identities.suite.ts';
import './writing.suite.ts';
import './layouts.suite.ts';
