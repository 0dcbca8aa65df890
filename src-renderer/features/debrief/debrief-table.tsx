import { MessagesSquare } from 'lucide-react';
import type { Debrief, DebriefRow } from '../../../src-main/core/debrief/debrief.ts';
import { debriefWords } from './words.ts';

/** Competencies and questions × scorecards: every rating as it was given, the spread at the end. */
export function DebriefTable({ debrief }: { debrief: Debrief }) {
  const { columns, competencies } = debrief;
  return (
    <div className="debrief-scroll" role="region" aria-label={debriefWords.table} tabIndex={0}>
      <table className="debrief-table figures">
        <thead>
          <tr>
            <th scope="col">{debriefWords.row}</th>
            {columns.map(({ stage, interviewer, file }) => (
              <th key={`${stage} ${file}`} scope="col" className="debrief-rating">
                {stage}
                <span className="debrief-who">{interviewer || debriefWords.noName}</span>
              </th>
            ))}
            <th scope="col" className="debrief-spread">
              {debriefWords.spread}
            </th>
          </tr>
        </thead>
        {competencies.map((competency) => (
          <tbody key={competency.id}>
            <tr className="debrief-competency">
              <th scope="row">
                {competency.name}
                {competency.core && <span className="debrief-core">{debriefWords.core}</span>}
              </th>
              <RatingCells row={competency} />
            </tr>
            {competency.questions
              .filter(({ ratings }) => ratings.some((standing) => standing !== 'not-asked'))
              .map((question) => (
                <tr key={question.label}>
                  <th scope="row" className="debrief-question muted">
                    {question.label}
                  </th>
                  <RatingCells row={question} />
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function RatingCells({ row }: { row: DebriefRow }) {
  return (
    <>
      {row.ratings.map((standing, index) => {
        const { shown, said } = debriefWords.standing(standing);
        return (
          <td key={index} className="debrief-rating" data-standing={standing}>
            {shown === said ? (
              shown
            ) : (
              <>
                <span aria-hidden>{shown}</span>
                <span className="visually-hidden">{said}</span>
              </>
            )}
          </td>
        );
      })}
      <td className="debrief-spread" data-wide={row.wide || undefined}>
        {row.spread !== null && (
          <>
            <span className="debrief-spread-value">{row.spread}</span>
            {row.wide && (
              <span className="debrief-talk">
                <MessagesSquare className="icon" aria-hidden />
                {debriefWords.talk}
              </span>
            )}
            {row.mean !== null && (
              <span className="debrief-mean muted">{debriefWords.mean(row.mean)}</span>
            )}
          </>
        )}
      </td>
    </>
  );
}
