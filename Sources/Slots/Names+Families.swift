/// Family names that two of stand together in Spanish: `Luis Hernández García`.
extension Names {
    /// Where the family name begins, counted from the first part of a whole name without suffixes.
    ///
    /// The last part alone, with the particles before it, unless the two last are both of the list, or of four or more
    /// parts the last but one is: `José Luis Robles Aguilar`, and not `Christopher Alexander Montgomery`.
    static func familyStart(_ parts: [String]) -> Int {
        var from = parts.count - 1
        while from > 1, particles.contains(parts[from - 1]) { from -= 1 }
        guard from > 1, from == parts.count - 1 || parts.count > 3, families.contains(parts[from - 1]),
            parts.count > 3 || families.contains(parts[from])
        else { return from }
        from -= 1
        while from > 1, particles.contains(parts[from - 1]) { from -= 1 }
        return from
    }

    private static let families: Set<String> = Set(
        """
        acevedo acosta aguilar aguirre alvarado alvarez arellano arias avalos avila ayala barajas barrera barrios bautista beltran benitez \
        bernal bravo bustamante cabrera calderon camacho campos cano cardenas carrillo castaneda castellanos castillo castro ceja cervantes \
        chavez cisneros contreras cordero cordova corona corral cortes cortez cruz cuevas delgado diaz dominguez duarte duran enriquez escobar \
        escobedo espinosa espinoza esquivel esparza estrada felix fernandez figueroa flores franco fuentes galindo gallardo gallegos galvan \
        garcia garza gomez gonzales gonzalez granados guerra guerrero gutierrez guzman hernandez herrera hidalgo huerta ibarra jimenez juarez \
        lara leon leyva lopez lozano lucero lugo luna macias maldonado marin marquez martinez medina mejia melendez mendez mendoza mercado meza \
        miranda molina montano montes montoya morales moreno mosqueda munoz murillo najera nava navarro nunez ocampo ochoa olivares orozco ortega \
        ortiz osuna pacheco padilla palacios palma parra partida pena peralta perez pineda ponce portillo preciado puga quezada quintero quiroz \
        ramirez ramos rangel razo renteria reyes reynoso reynaga rincon rios rivas rivera robles rocha rodriguez rojas roman romero rosales rubio ruelas \
        ruiz saenz salas salazar salcedo salgado salinas sanchez sandoval santana santiago santos sepulveda serrano sierra silva solis solorzano \
        soria sosa soto suarez tapia tellez tirado toledo torres trejo trevino trujillo urbina valadez valdez valdivia valencia valenzuela \
        valle vargas vasquez vazquez vega velasco velazquez velez vera verdugo villa villalobos villanueva villarreal villegas yanez zamora \
        zaragoza zavala zepeda zuniga
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
