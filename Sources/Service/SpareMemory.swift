import CMalloc

/// Memory that the program was given and uses no more.
package enum SpareMemory {
    /// Gives it back to the machine.
    ///
    /// Reading files and learning take up several times what stays, and a desk then runs for days.
    package static func giveBack() { malloc_trim(0) }
}
