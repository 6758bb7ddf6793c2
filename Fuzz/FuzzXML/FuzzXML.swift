import Formats
import FuzzSupport

/// The fuzzer's way in: any bytes at all, as one document.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzXML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    RoundTrip.check(Array(UnsafeBufferPointer(start: start, count: count)), as: XMLFormat())
    return 0
}
