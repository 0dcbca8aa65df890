import type { Kit } from '../../../src-main/core/kit/kit.ts';
import { useKitFindings } from '../../state/lint-store.ts';
import { show } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { Notice } from '../../ui/notice.tsx';
import { goToFinding } from './finding-places.ts';
import './lint.css';
import { lintWords } from './words.ts';

/** Names the questions that should not be asked before they are printed; nothing is held back. */
export function ExportWarning({ kit }: { kit: Kit }) {
  const findings = useKitFindings(kit).filter(({ kind }) => kind === 'unlawful');
  const [first] = findings;
  if (!first) return null;
  const questions = new Set(findings.map(({ question }) => question)).size;
  return (
    <Notice title={lintWords.exportTitle(questions)}>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.place}-${finding.rule}-${finding.from}`}>
            {finding.place}: {finding.message}
          </li>
        ))}
      </ul>
      <p>{lintWords.exportText}</p>
      <Action
        small
        className="lint-look"
        onPress={() => {
          show({ dialog: null });
          goToFinding(first, findings);
        }}
      >
        {lintWords.exportLook}
      </Action>
    </Notice>
  );
}
