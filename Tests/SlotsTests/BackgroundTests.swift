import Language
import Testing

@testable import Slots

/// What a line tells beside its wish, and lists whose parts share a day, a week or a time; today is Monday,
/// 23 November 2026.
@Suite struct BackgroundTests {
    private func wishes(_ text: String) -> [String] {
        Whens(Line(text), today: CivilDay(daysSinceEpoch: 20_780)).wishes.map(\.value.description)
    }

    @Test(arguments: [
        "i broke it on oct 2", "my scan was on nov 9th", "me operaron en abril", "me lastimé el martes pasado",
        "claim 12-04-7781", "it aches 24/7", "dob 5/6/1971", "it wakes me at 4 am every night",
        "worse in the evenings when i sit", "between 6 and 7 on the pain scale", "rear ended back in june",
        "me duele más por las mañanas", "i run about 3 or 4 miles", "my deductible resets january 1",
        "my husband works monday to friday 8 to 5", "mi esposo trabaja de lunes a sabado",
        "i take gabapentin twice a day, morning and evening", "it's about a 7 out of 10 at night",
        "en agosto tuve que cancelar mi cita", "i parked on 5th", "i'm on my feet all day",
        "it is thursday i have bridge", "los jueves tengo bingo", "fridays i have choir",
        "Me operó el doctor Domingo Reyes el 20 de octubre", "i work 8 to 5", "trabajo de 8 a 5",
        "recojo a los niños a las 3", "my shift is 7 to 3", "I work monday to friday 8-5",
        "i live at 930 park blvd, need pt", "el martes tengo cita con el cardiologo",
    ])
    func isNoWish(text: String) { #expect(wishes(text).isEmpty) }

    @Test(arguments: [
        ("i get off at 3, so 3:45 on friday", ["2026-11-27 15:45"]),
        ("i teach til 2 so mondays after 2:30", ["MO 14:30-24:00"]),
        ("we fly home saturday so monday morning please", ["2026-11-30 morning"]),
        ("had surgery on oct 14, i can start dec 2", ["2026-12-02"]),
        ("pain is 5/10 today. can i come tomorrow at 11", ["2026-11-24 11:00"]),
        ("trabajo hasta las 5, entonces después de las 5:30", ["17:30-24:00"]),
        ("cancel tomorrow's visit and move it to december 3", ["2026-12-03"]),
        ("push it from 3 to 4 tomorrow", ["2026-11-24 16:00"]),
        ("my knee hurts, tuesday at 3 please", ["2026-11-24 15:00"]),
        ("2 to 4, i pick up my son at 5", ["14:00-16:00"]), ("i work mornings", ["12:00-24:00"]),
        ("i work until 3", ["15:00-24:00"]), ("can you work me in at 3", ["15:00"]),
        ("next tuesday or the one after", ["2026-12-01", "2026-12-08"]),
        ("any day this week or next", ["2026-11-23..2026-12-06"]), ("la semana que entra", ["2026-11-30..2026-12-06"]),
        ("del 10 al 15", ["2026-12-10..2026-12-15"]), ("el día 15", ["2026-12-15"]),
        ("i work 9 to 5 so after that", ["17:00-24:00"]), ("my shift is 7 to 3 so before that", ["00:00-07:00"]),
        ("salgo de viaje del 5 al 20, despues de eso", ["2026-12-21.."]),
        ("i leave town the 15th so before that", ["..2026-12-14"]),
        ("tuesday next week or the next tuesday after that", ["2026-12-01"]),
        ("i work mondays and wednesdays until 3 so not then", ["TU,TH,FR"]),
        ("wednesday is the only day i cant", ["MO,TU,TH,FR"]), ("tuesday is my golf day", ["MO,WE,TH,FR"]),
        ("estoy ocupada lunes y martes", ["WE,TH,FR"]), ("im gone from the 5th to the 12th", ["2026-12-13.."]),
        ("trabajo de lunes a viernes hasta las 3", ["MO,TU,WE,TH,FR 15:00-24:00"]),
        ("esta semana no, la otra", ["2026-11-30..2026-12-06"]),
        // What only sounds like it.
        ("3pm works, can't do before that", ["15:00"]), ("9 to 12, not after that", ["09:00-12:00"]),
        ("I can do Tuesday, after that I'm on vacation", ["2026-11-24"]),
        ("el martes, ese día no trabajo", ["2026-11-24"]), ("Tuesday is my slow day", ["2026-11-24"]),
        ("Monday is the only day I'm not busy", ["2026-11-30"]), ("no estoy ocupada los lunes", ["MO"]),
        ("my insurance is gone in January so December 15", ["2026-12-15"]),
        ("I pick up my kids at 3, so before that", ["00:00-15:00"]),
        ("I work from home so any time 9 to 5", ["09:00-17:00"]),
        ("i had hoped for thursday", ["2026-11-26"]),
        ("any monday and wednesday from december 14 on", ["2026-12-14.. MO", "2026-12-14.. WE"]),
        ("wednesday is fine, it is thursday i have bridge", ["2026-11-25"]),
        ("thursday i have free", ["2026-11-26"]), ("thursday i have my day off", ["2026-11-26"]),
        ("el lunes tengo mi día libre", ["2026-11-30"]), ("friday i have a sitter so i can come", ["2026-11-27"]),
        ("i get off at 2 so anything after 230", ["14:30-24:00"]),
        ("i work mon tue wed nights so thurs or fri", ["2026-11-26", "2026-11-27"]),
        ("i have a 10:00 on friday. can it be 11:00 instead?", ["2026-11-27 11:00"]),
        ("after 3:30, has to be after school", ["15:30-24:00"]), ("lunch break, 12-1", ["12:00-13:00"]),
        ("move my 12/1 to 12/3, 2:30", ["2026-12-03 14:30"]),
    ])
    func keepsTheWishBesideIt(text: String, wanted: [String]) { #expect(wishes(text) == wanted) }

    @Test(arguments: [
        ("wed or thurs next week", ["2026-12-02", "2026-12-03"]),
        ("mon 9am or tue 2pm next week", ["2026-11-30 09:00", "2026-12-01 14:00"]),
        ("any tuesday in december", ["2026-12-01..2026-12-31 TU"]),
        ("10:15 or 10:45 on the 8th", ["2026-12-08 10:15", "2026-12-08 10:45"]),
        ("either 9 or 1 on monday", ["2026-11-30 09:00", "2026-11-30 13:00"]),
        ("dec 7, 9 or 11", ["2026-12-07", "2026-12-09", "2026-12-11"]),
        ("tues & thurs mornings", ["TU morning", "TH morning"]),
        ("el lunes 30 o el miércoles 2", ["2026-11-30", "2026-12-02"]),
        ("12/21 or 12/22. prefer 12/22 at 9:40", ["2026-12-21", "2026-12-22 09:40"]),
        ("friday. friday at 2", ["2026-11-27 14:00"]),
        ("im free all day tomorrow and friday till noon", ["2026-11-24", "2026-11-27 00:00-12:00"]),
        ("mon or tues, not this week", ["2026-11-30", "2026-12-01"]),
        ("este fin de semana, sábado o domingo", ["2026-11-28", "2026-11-29"]), ("tu/th", ["TU,TH"]),
        ("m/w 4pm+", ["MO,WE 16:00-24:00"]), ("every other wednesday at 5", ["WE 17:00"]),
        ("any day except mondays and fridays, afternoon", ["TU,WE,TH,SA,SU afternoon"]),
    ])
    func readsAList(text: String, wanted: [String]) { #expect(wishes(text) == wanted) }

    @Test(arguments: [
        ("no mornings please", ["12:00-24:00"]), ("nothing before 10am", ["10:00-24:00"]),
        ("nothing after 4", ["00:00-16:00"]), ("no mornings, 3 pm", ["15:00"]),
        ("los viernes no porfa", ["MO,TU,WE,TH"]), ("out of town til the 5th", ["2026-12-06.."]),
        ("before christmas", ["..2026-12-24"]), ("half past two tomorrow", ["2026-11-24 14:30"]),
        ("quarter past nine on wednesday", ["2026-11-25 09:15"]), ("sat 9?", ["2026-11-28 09:00"]),
        ("no earlier than 9 and out by 11", ["09:00-11:00"]), ("a partir de las 3 y media", ["15:30-24:00"]),
        ("el lunes a las 3 y 20", ["2026-11-30 15:20"]), ("cuarto para las nueve", ["08:45"]),
        ("14:30-", ["14:30-24:00"]), ("-11:00", ["00:00-11:00"]), ("dec 16 pm", ["2026-12-16 afternoon"]),
    ])
    func readsWhatIsLeft(text: String, wanted: [String]) { #expect(wishes(text) == wanted) }

    /// Days away are not wished for, and a month or a day may be where the wish begins or ends.
    @Test(arguments: [
        ("del 20 de diciembre al 6 de enero no voy a estar", ["2027-01-07.."]),
        ("estoy de viaje del 5 al 9", ["2026-12-10.."]), ("i'm traveling dec 5 to 9", ["2026-12-10.."]),
        ("no voy a estar la próxima semana", ["2026-11-23..2026-11-29", "2026-12-07.."]),
        ("next week i'm out of town", ["2026-11-23..2026-11-29", "2026-12-07.."]),
        ("not this week", ["2026-11-30.."]), ("los lunes no estoy", ["TU,WE,TH,FR"]),
        ("el lunes no voy a trabajar", ["2026-11-30"]), ("el lunes no estoy ocupado", ["2026-11-30"]),
        ("i'm away from the 5th to the 20th, after that", ["2026-12-21.."]),
        ("que no sea el viernes", ["MO,TU,WE,TH"]), ("que no sea antes del 15 de enero", ["2027-01-15.."]),
        ("no antes de enero", ["2027-01-01.."]), ("not until january", ["2027-01-01.."]),
        ("i can't until the 10th", ["2026-12-10.."]), ("before february", ["..2027-01-31"]),
        ("after january", ["2027-02-01.."]), ("me operan el 1, así que después del 10", ["2026-12-10.."]),
        ("any day except friday afternoon", ["MO,TU,WE,TH,SA,SU", "FR 00:00-12:00"]),
        ("tuesday the 8th not just any tuesday", ["2026-12-08"]), ("not any monday", ["TU,WE,TH,FR"]),
        ("the 5th or 6th of january", ["2027-01-05", "2027-01-06"]),
        ("jan 5th, 6th or 7th", ["2027-01-05", "2027-01-06", "2027-01-07"]),
        ("anytime between now and christmas", ["..2026-12-25"]), ("starting in two weeks", ["2026-12-07.."]),
        ("i have work thursdays and fridays", ["MO,TU,WE"]), ("los lunes antes del trabajo", ["MO"]),
        ("i have work comp and mondays are good", ["MO"]), ("not tuesdays until january", ["MO,WE,TH,FR"]),
        ("no quiero esperar hasta el lunes", ["..2026-11-30"]), ("lunes diez de la mañana", ["2026-11-30 10:00"]),
        ("monday i'm away until 3", ["2026-11-30 15:00-24:00"]),
        ("sometime after dec 10, before xmas", ["2026-12-10..2026-12-24"]), ("december", ["2026-12-01..2026-12-31"]),
        ("may i come tuesday", ["2026-11-24"]), ("monday 2 or wednesday 3", ["2026-11-30 14:00", "2026-11-25 15:00"]),
        ("miércoles y jueves xq los martes trabajo", ["2026-11-25", "2026-11-26"]),
        ("entre semana trabajo, nomás los sábados", ["SA"]), ("i study mornings, afternoons work", ["afternoon"]),
        ("el viernes pero no muy temprano", ["2026-11-27"]), ("martes quince de diciembre", ["2026-12-15"]),
        ("el dos de diciembre a las tres", ["2026-12-02 15:00"]), ("el martes quince", ["2026-12-15"]),
        ("treinta y uno de enero", ["2027-01-31"]), ("el martes a las tres", ["2026-11-24 15:00"]),
    ])
    func readsDaysAwayAndBounds(text: String, wanted: [String]) { #expect(wishes(text) == wanted) }

    /// As people text and dictate them.
    @Test(arguments: [
        ("wendsday nite", ["2026-11-25 night"]), ("thrusday teh 17th 1100", ["2026-12-17 11:00"]),
        ("el savado enla mañana", ["2026-11-28 morning"]), ("oy alas 6 d la tarde", ["2026-11-23 18:00"]),
        ("k 2moro 945 am", ["2026-11-24 09:45"]), ("tomorrow at ate am", ["2026-11-24 08:00"]),
        ("nov 30th too thirty pm", ["2026-11-30 14:30"]), ("juebes 10 d diciembre", ["2026-12-10"]),
        ("b4 11", ["00:00-11:00"]), ("tmrw aft", ["2026-11-24 afternoon"]),
    ])
    func readsWhatIsTexted(text: String, wanted: [String]) { #expect(wishes(text) == wanted) }

    @Test(arguments: ["25:30 tomorrow", "monday at 9:75 am", "dec 45th"])
    func flagsWhatCannotBe(text: String) {
        #expect(Whens(Line(text), today: CivilDay(daysSinceEpoch: 20_780)).problem == .invalid)
    }

    @Test(arguments: ["wed jan 14 2027", "friday 12/5"])
    func asksBackWhereDayAndDateDisagree(text: String) {
        #expect(Whens(Line(text), today: CivilDay(daysSinceEpoch: 20_780)).problem == .ambiguous)
    }
}
