import { CircleHelp, EyeOff, MessageSquareText, Replace, Scale } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import type { Finding } from '../../../src-main/core/lint/lint-question.ts';
import { Action } from '../../ui/action.tsx';
import { jurisdictionWords, namesOfPlaces } from '../../ui/jurisdictions.ts';
import { PopoverBox } from '../../ui/popover-box.tsx';
import './lint.css';
import { lintWords } from './words.ts';

interface FindingsListProps {
  id: string;
  findings: readonly Finding[];
  /** How many were set aside. */
  aside: number;
  emptyNote: string | undefined;
  onUse: (finding: Finding) => void;
  onMute: ((rule: string) => void) | undefined;
  onUnmute: (() => void) | undefined;
}

/** What is to be said of a text, under its field, with what can be done about each. */
export function FindingsList(props: FindingsListProps) {
  const { id, findings, aside, emptyNote, onUse, onMute, onUnmute } = props;
  return (
    <ul id={id} className="lint-notes" aria-label={lintWords.notes}>
      {emptyNote !== undefined && (
        <li className="lint-note" data-kind="wording">
          <MessageSquareText className="icon" aria-hidden />
          <span>{emptyNote}</span>
        </li>
      )}
      {findings.map((finding) => (
        <FindingNote
          key={`${finding.rule}-${finding.from}`}
          finding={finding}
          onUse={onUse}
          onMute={finding.kind === 'wording' ? onMute : undefined}
        />
      ))}
      {aside > 0 && onUnmute && (
        <li className="lint-note lint-aside">
          <EyeOff className="icon" aria-hidden />
          <span className="muted">{lintWords.setAside(aside)}</span>
          <Action kind="quiet" small onPress={onUnmute}>
            {lintWords.showAgain}
          </Action>
        </li>
      )}
    </ul>
  );
}

function FindingNote({
  finding,
  onUse,
  onMute,
}: {
  finding: Finding;
  onUse: FindingsListProps['onUse'];
  onMute: FindingsListProps['onMute'];
}) {
  const { kind, message, suggestion, jurisdictions, rewording, rule } = finding;
  return (
    <li className="lint-note" data-kind={kind}>
      {kind === 'unlawful' ? (
        <Scale className="icon" role="img" aria-label={lintWords.unlawful} />
      ) : (
        <MessageSquareText className="icon" aria-hidden />
      )}
      <div>
        <p>
          <span className="lint-message">{message}</span>{' '}
          <span className="muted">{suggestion}</span>
        </p>
        {jurisdictions.length > 0 && (
          <p className="text-12 muted">{lintWords.holds(namesOfPlaces(jurisdictions))}</p>
        )}
        {rewording && <p className="lint-better">{lintWords.better(rewording.text)}</p>}
        <div className="lint-actions">
          {rewording && (
            <Action
              small
              icon={Replace}
              aria-label={lintWords.useOf(rewording.text)}
              onPress={() => onUse(finding)}
            >
              {lintWords.use}
            </Action>
          )}
          <WhyFinding finding={finding} />
          {onMute && (
            <Action
              kind="quiet"
              small
              icon={EyeOff}
              aria-label={lintWords.fineOf(message)}
              onPress={() => onMute(rule)}
            >
              {lintWords.fine}
            </Action>
          )}
        </div>
      </div>
    </li>
  );
}

const bans = ['asking', 'deciding'] as const;

function WhyFinding({ finding: { message, laws, source } }: { finding: Finding }) {
  return (
    <DialogTrigger>
      <Action kind="quiet" small icon={CircleHelp} aria-label={lintWords.whyOf(message)}>
        {lintWords.why}
      </Action>
      <PopoverBox title={lintWords.whyTitle} className="lint-why" readOnly>
        {() =>
          laws.length === 0 ? (
            <p>{source}</p>
          ) : (
            <>
              {bans
                .filter((ban) => laws.some(({ forbids }) => forbids === ban))
                .map((ban) => (
                  <div key={ban}>
                    <p className="text-13 lint-message">{lintWords.forbids[ban]}</p>
                    <ul className="lint-laws">
                      {laws
                        .filter(({ forbids }) => forbids === ban)
                        .map(({ where, law }) => (
                          <li key={law}>
                            <span className="muted">{jurisdictionWords[where]}:</span> {law}
                          </li>
                        ))}
                    </ul>
                  </div>
                ))}
              <p className="text-12 muted">{lintWords.reminder}</p>
            </>
          )
        }
      </PopoverBox>
    </DialogTrigger>
  );
}
