import { TrainingCourse } from './training-course.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { defineList, ordering } from '../read/lists.js';

export const TrainingCourseConnection = connectionOf('TrainingCourse', () => TrainingCourse);

export const trainingCourses = defineList({
  name: 'trainingCourses',
  type: () => TrainingCourse,
  filters: {
    heldAfter: { fields: ['heldOn'], sql: (t, value, s) => `${t}.held_on >= ${s.bind(value, 'date')}` },
    heldBefore: { fields: ['heldOn'], sql: (t, value, s) => `${t}.held_on <= ${s.bind(value, 'date')}` },
  },
  orderings: { HELD_ON_DESC: ordering('heldOn', 'held_on', 'date', true) },
  defaultOrdering: 'HELD_ON_DESC',
});
