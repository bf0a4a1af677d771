// Work on many items on all cores, results taken in order by the calling thread; a bounded number of results is held at
// a time.
#pragma once

#include "store/source.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <thread>
#include <vector>

namespace plaint::store {

/// Calls `work(i)` for 0 … count-1, on as many threads as there are cores (on one when `threads` says so), and `take(i,
/// result)` in the order of i. `work` must not touch what other calls touch.
template <class Work, class Take>
void in_order(std::size_t count, Threads threads, const Work& work, const Take& take) {
    using Item = decltype(work(std::size_t{}));
    constexpr std::size_t k_batch = 512;
    const std::size_t cores = threads == Threads::many ? std::max(1U, std::thread::hardware_concurrency()) : 1;
    for (std::size_t begin = 0; begin < count; begin += k_batch) {
        const std::size_t size = std::min(k_batch, count - begin);
        std::vector<std::optional<Item>> done(size);
        const auto share = [&](std::size_t first) {
            for (std::size_t i = first; i < size; i += cores) done[i].emplace(work(begin + i));
        };
        std::vector<std::thread> others;
        for (std::size_t core = 1; core < cores && core < size; ++core) others.emplace_back(share, core);
        share(0);
        for (std::thread& other : others) other.join();
        for (std::size_t i = 0; i < size; ++i) take(begin + i, std::move(*done[i]));
    }
}

}  // namespace plaint::store
