import { X } from 'lucide-react';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { Correction } from '../../../src-main/core/job-family/correction.ts';
import { IconAction } from '../../ui/action.tsx';
import { DisclosureBox } from '../../ui/disclosure-box.tsx';
import { checkWords, stepWords } from './words.ts';

interface LostCorrectionsProps {
  page: OpenPage;
  onDrop: (correction: Correction) => void;
}

/** Corrections whose lines are not on the page any more, each with a way to give it up. */
export function LostCorrections({ page, onDrop }: LostCorrectionsProps) {
  if (page.lost.length === 0) return null;
  return (
    <DisclosureBox title={checkWords.lost(page.lost.length)} level={2}>
      <div className="check-lost">
        <p className="text-13 muted">{checkWords.lostText}</p>
        <ul>
          {page.lost.map((correction) => (
            <li key={`${correction.nth} ${correction.text}`}>
              <span>
                {correction.text}{' '}
                <span className="muted">({checkWords.lostAs(stepWords[correction.as])})</span>
              </span>
              <IconAction
                icon={X}
                small
                label={checkWords.drop(correction.text)}
                onPress={() => onDrop(correction)}
              />
            </li>
          ))}
        </ul>
      </div>
    </DisclosureBox>
  );
}
