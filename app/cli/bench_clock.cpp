#include "app/cli/bench_clock.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fstream>
#include <vector>

#ifdef __unix__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace wenmai::cli {

double processorSeconds() {
#ifdef __unix__
    double seconds = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval& t : {usage.ru_utime, usage.ru_stime})
            seconds += static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    }
    return seconds;
#else
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
#endif
}

double threadSeconds() {
#ifdef __unix__
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
#else
    return processorSeconds();
#endif
}

double wallSeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::size_t residentBytes() {
#ifdef __linux__
    std::ifstream file("/proc/self/statm");
    std::size_t all = 0, resident = 0;
    if (file >> all >> resident) return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
#endif
    return 0;
}

std::pair<double, double> inTurn(int times, const std::function<void()>& ours, const std::function<void()>& theirs) {
    std::vector<double> a, b;
    const auto once = [](const std::function<void()>& f) {
        const double begin = processorSeconds();
        f();
        return processorSeconds() - begin;
    };
    for (int i = 0; i < times; ++i) {
        a.push_back(once(ours));
        b.push_back(once(theirs));
    }
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return {a[a.size() / 2], b[b.size() / 2]};
}

} // namespace wenmai::cli
