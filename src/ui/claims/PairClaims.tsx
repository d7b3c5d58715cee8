import "../styles/claims.css";
import { useEffect } from "preact/hooks";
import type { Claim } from "../../core/claims/claim";
import { useAtlas, useI18n } from "../context";
import { entriesOf } from "./ledger-view";
import { VerdictMark } from "./VerdictMark";
import { useClaimWords } from "./claim-words";

interface Props {
  readonly from: string;
  readonly to: string;
}

const isPair = (claim: Claim, from: string, to: string): boolean =>
  (claim.from === from && claim.to === to) || (claim.from === to && claim.to === from);

/** What has been claimed for the two ends in question, in either order; nothing where nothing has. */
export function PairClaims({ from, to }: Props) {
  const { lazyData, view } = useAtlas().state;
  const { t: texts } = useI18n();
  const words = useClaimWords();
  useEffect(() => lazyData.fetchLedger(), []);
  const data = lazyData.ledger.value;
  if (data === null || words === null) return null;
  const own = entriesOf(data).filter(({ claim }) => isPair(claim, from, to));
  const first = own.filter(({ claim }) => claim.repeats === null);
  if (first.length === 0) return null;
  return (
    <details class="section pair-claims">
      <summary>
        <h2>
          {texts.claimsForPair} <span class="quiet">{first.length}</span>
        </h2>
      </summary>
      <ul class="small">
        {first.map(({ claim, answer }) => (
          <li key={claim.id}>
            <button type="button" class="link" onClick={() => view.openClaim(claim.id)}>
              {claim.statement[words.language]}
            </button>
            <VerdictMark verdict={answer.verdict} t={words.t} />
          </li>
        ))}
      </ul>
    </details>
  );
}
