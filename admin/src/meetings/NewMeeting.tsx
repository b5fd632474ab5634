import { NewAbout } from '../shared/around/NewAbout.js';
import { ScheduleForm } from './ScheduleForm.js';

/** A new meeting: about whom, and then when, where and with whom. */
export function NewMeeting() {
  return (
    <NewAbout words="meeting" list="/meetings">
      {(around, patientId, params) => (
        <ScheduleForm {...{ around, patientId }} requestId={params.get('request')} />
      )}
    </NewAbout>
  );
}
