import { Route, Routes } from 'react-router-dom';
import { Referral } from './Referral.js';
import { ReferralList } from './ReferralList.js';

/** Henvisninger: as far as the organisation is party to them. */
export default function Referrals() {
  return (
    <Routes>
      <Route path=":id" element={<Referral />} />
      <Route path="*" element={<ReferralList />} />
    </Routes>
  );
}
