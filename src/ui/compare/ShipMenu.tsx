import { DRAFT_M, ICE_CLASSES, SPEED_KN, VESSELS, type IceClass } from "../../core/model/scenario";
import { useAtlas, useI18n } from "../context";
import { Select } from "../parts/Segments";
import { Amount } from "./Amount";
import { BarMenu } from "./BarMenu";
import { Chosen } from "./Chosen";
import { SizeField } from "./SizeField";
import { useShip, useShipText } from "./question-terms";

/** What sails: kind of ship, ice class, speed, draught. An empty field is what ships of the kind do. */
export function ShipMenu() {
  const { question } = useAtlas().state;
  const { t } = useI18n();
  const { vessel, iceClass, speedKn, draftM } = useShip();
  const kinds = VESSELS.map((value) => ({ value, label: t.vesselNames[value] }));
  const classes = ICE_CLASSES.map((value) => ({ value, label: value === "none" ? t.noIceClass : value }));
  return (
    <BarMenu name="ship" label={t.ship} value={useShipText()}>
      <div class="bar-fields">
        <Chosen label={t.vesselClass}>
          <Select
            legend={t.vesselClass}
            choices={kinds}
            chosen={vessel}
            onChoose={(next) => question.sailBy({ vessel: next })}
          />
        </Chosen>
        <SizeField />
        <Chosen label={t.iceClass}>
          <Select<IceClass>
            legend={t.iceClass}
            choices={classes}
            chosen={iceClass}
            onChoose={(next) => question.sailBy({ iceClass: next })}
          />
        </Chosen>
        <Amount
          label={t.speedAtSea}
          unit={t.knots}
          value={speedKn}
          bounds={SPEED_KN}
          empty={t.usualSpeed}
          onChange={(next) => question.sailBy({ speedKn: next })}
        />
        <Amount
          label={t.draught}
          unit={t.metres}
          value={draftM}
          bounds={DRAFT_M}
          empty={t.anyDraught}
          onChange={(next) => question.sailBy({ draftM: next })}
        />
      </div>
    </BarMenu>
  );
}
