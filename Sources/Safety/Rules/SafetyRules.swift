/// The rules of the screen; each is one meaning, with lines that must and must not bring it up.
enum SafetyRules {
    static let all: [SafetyRule] =
        HeartRules.all + StrokeRules.all + HeadRules.all + BreathRules.all + CollapseRules.all + PoisonRules.all
        + SpineRules.all
        + InjuryRules.all + BodyRules.all + PicturedRules.all + CrisisRules.all + VeiledRules.all
        + UnspokenFarewellRules.all + LastThingsRules.all + WoundRules.all + WrongDoseRules.all + BirthRules.all
        + DespairRules.all + MeansRules.all + HomeRules.all + CarerRules.all + InnerBleedingRules.all
        + HandAndWordRules.all + MeasuredRules.all + PlainHarmRules.all
        + PlainEmergencyRules.all + PlainSpanishEmergencyRules.all + PlainCrisisRules.all + PlainAbuseRules.all
        + PlainSpanishCrisisRules.all + PlainSpanishAbuseRules.all
        + SuddenHarmRules.all + ViolenceRules.all + DisguisedHarmRules.all
        + UrgentRules.all
        + UrgentInjuryRules.all + CautionRules.all
}
