/// Values that are changed where they lie, without a look at who else holds them.
final class Memory<Value: BitwiseCopyable> {
    private let pointer: UnsafeMutablePointer<Value>
    let count: Int

    init(_ value: Value, count: Int) {
        (pointer, self.count) = (.allocate(capacity: count), count)
        pointer.initialize(repeating: value, count: count)
    }

    init(_ values: [Value]) {
        (pointer, count) = (.allocate(capacity: values.count), values.count)
        values.withUnsafeBufferPointer { source in
            if let start = source.baseAddress { pointer.initialize(from: start, count: source.count) }
        }
    }

    deinit { pointer.deallocate() }

    subscript(index: Int) -> Value {
        get { pointer[index] }
        _modify { yield &pointer[index] }
    }

    func fill(_ value: Value) { for index in 0..<count { pointer[index] = value } }

    /// Twice as long, with a value at each new place.
    func grown(_ value: Value) -> Memory {
        let longer = Memory(value, count: 2 * count)
        longer.pointer.update(from: pointer, count: count)
        return longer
    }

    var values: [Value] { Array(UnsafeBufferPointer(start: pointer, count: count)) }
}

extension Memory where Value == SIMD8<Float> {
    /// Adds as many values of another, from a place on, times a number.
    func add(_ other: Memory, _ start: Int, times factor: Float) {
        let source = other.pointer + start
        for index in 0..<count { pointer[index] += source[index] * factor }
    }
}
