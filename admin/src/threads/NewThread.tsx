import { NewAbout } from '../shared/around/NewAbout.js';
import { NewThreadForm } from './NewThreadForm.js';

/** A new thread: about whom, and then about what, to whom and with which words. */
export function NewThread() {
  return (
    <NewAbout words="thread" list="/threads">
      {(around, patientId, params) => (
        <NewThreadForm {...{ around, patientId }} about={params.get('about')} />
      )}
    </NewAbout>
  );
}
