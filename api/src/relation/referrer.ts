/** For so many days after a pathway whoever referred still sees it: for the final feedback, and a complaint. */
export const REFERRER_DAYS = 90;
