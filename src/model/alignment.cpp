#include "okr/model/alignment.hpp"

#include <algorithm>
#include <deque>
#include <limits>
#include <set>
#include <tuple>
#include <utility>

#include "model/resolver.hpp"

namespace okr::model {

namespace {

constexpr std::size_t most_circles = 16;  // of one knot
constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

/// A link to the objective of that number.
struct Edge {
  std::size_t to = 0;
  const Reference* reference = nullptr;
};

/// All objectives, numbered in the order of files, and what each is aligned to, a parent once.
struct Graph {
  std::vector<Address> objectives;
  std::vector<std::vector<Edge>> edges;
};

std::vector<Edge> find_edges(const Workspace& workspace, const Address& from,
                             const std::vector<std::size_t>& first_of_file) {
  const Resolver resolver(workspace, from, Wanted::goal);
  std::vector<Edge> edges;
  for (const Reference& reference : workspace.find_objective(from)->aligned_to) {
    const Resolver::Match match = resolver.find(reference.text);
    if (match.found.size() != 1) continue;
    const Address& parent = match.found.front();
    edges.push_back({first_of_file[parent.file] + parent.objective, &reference});
  }
  std::ranges::stable_sort(edges, {}, &Edge::to);
  const auto is_same = [](const Edge& a, const Edge& b) { return a.to == b.to; };
  edges.erase(std::unique(edges.begin(), edges.end(), is_same), edges.end());
  return edges;
}

Graph to_graph(const Workspace& workspace) {
  Graph graph;
  std::vector<std::size_t> first_of_file;
  for (std::size_t file = 0; file < workspace.files.size(); ++file) {
    first_of_file.push_back(graph.objectives.size());
    for (std::size_t each = 0; each < workspace.files[file].objectives.size(); ++each) {
      graph.objectives.push_back({.file = file, .objective = each});
    }
  }
  for (const Address& objective : graph.objectives) {
    graph.edges.push_back(find_edges(workspace, objective, first_of_file));
  }
  return graph;
}

/// Numbers the knots: two objectives are in one where each leads to the other. Tarjan's algorithm with a stack of its
/// own, as a chain may be as long as the workspace.
class KnotFinder {
 public:
  explicit KnotFinder(const Graph& graph)
      : graph_(graph), order_(graph.edges.size(), 0), low_(order_.size(), 0), knots_(order_.size(), nowhere) {}

  std::vector<std::size_t> find() {
    for (std::size_t start = 0; start < order_.size(); ++start) {
      if (order_[start] == 0) walk_from(start);
    }
    return std::move(knots_);
  }

 private:
  struct Visit {
    std::size_t node;
    std::size_t next = 0;  ///< which of its edges comes next
  };

  void enter(std::size_t node) {
    order_[node] = low_[node] = ++entered_;
    open_.push_back(node);
    path_.push_back({node});
  }

  void walk_from(std::size_t start) {
    enter(start);
    while (!path_.empty()) {
      Visit& visit = path_.back();
      const std::size_t node = visit.node;
      if (visit.next < graph_.edges[node].size()) {
        const std::size_t parent = graph_.edges[node][visit.next++].to;
        if (order_[parent] == 0)
          enter(parent);
        else if (knots_[parent] == nowhere)
          low_[node] = std::min(low_[node], order_[parent]);
        continue;
      }
      path_.pop_back();
      if (!path_.empty()) low_[path_.back().node] = std::min(low_[path_.back().node], low_[node]);
      if (low_[node] == order_[node]) close(node);
    }
  }

  void close(std::size_t root) {
    for (std::size_t node = nowhere; node != root;) {
      node = open_.back();
      open_.pop_back();
      knots_[node] = root;
    }
  }

  const Graph& graph_;
  std::vector<std::size_t> order_;  ///< when a node was entered, from 1
  std::vector<std::size_t> low_;
  std::vector<std::size_t> knots_;
  std::vector<std::size_t> open_;  ///< entered, and in no knot yet
  std::vector<Visit> path_;
  std::size_t entered_ = 0;
};

/// One edge of a node.
struct Step {
  std::size_t node = nowhere;
  std::size_t edge = 0;
};
using Circle = std::vector<Step>;

/// Finds circles so that each link of a knot is in one.
class CircleFinder {
 public:
  explicit CircleFinder(const Graph& graph)
      : graph_(graph), knots_(KnotFinder(graph).find()), found_in_(knots_.size(), 0), came_by_(knots_.size()) {}

  std::vector<Circle> find() {
    std::vector<Circle> circles;
    for (std::size_t node = 0; node < knots_.size(); ++node) {
      for (std::size_t each = 0; each < graph_.edges[node].size(); ++each) {
        const Step step{node, each};
        const bool is_new = knots_[to(step)] == knots_[node] && found_in_[knots_[node]] < most_circles &&
                            !covered_.contains({node, each});
        if (!is_new) continue;
        ++found_in_[knots_[node]];
        circles.push_back(find_circle(step));
      }
    }
    return circles;
  }

 private:
  [[nodiscard]] std::size_t to(const Step& step) const { return graph_.edges[step.node][step.edge].to; }

  /// The shortest circle that begins with a step: the steps of a search, broad first, that comes back to its node.
  Circle find_circle(const Step& first) {
    const std::size_t start = to(first);
    std::deque<std::size_t> waiting{start};
    std::vector<std::size_t> touched{start};
    came_by_[start] = first;
    while (came_by_[first.node].node == nowhere) {
      const std::size_t node = waiting.front();
      waiting.pop_front();
      for (std::size_t each = 0; each < graph_.edges[node].size(); ++each) {
        const std::size_t next = to({node, each});
        if (knots_[next] != knots_[node] || came_by_[next].node != nowhere) continue;
        came_by_[next] = {node, each};
        touched.push_back(next);
        waiting.push_back(next);
      }
    }
    Circle circle;
    for (std::size_t node = first.node; circle.empty() || node != first.node; node = circle.back().node) {
      circle.push_back(came_by_[node]);
    }
    std::ranges::reverse(circle);
    for (const Step& step : circle) covered_.insert({step.node, step.edge});
    for (const std::size_t each : touched) came_by_[each] = {};
    return circle;
  }

  const Graph& graph_;
  std::vector<std::size_t> knots_;
  std::vector<std::size_t> found_in_;  ///< circles, by knot
  std::vector<Step> came_by_;
  std::set<std::pair<std::size_t, std::size_t>> covered_;
};

}  // namespace

std::vector<std::vector<AlignmentLink>> find_alignment_cycles(const Workspace& workspace) {
  const Graph graph = to_graph(workspace);
  const auto key = [&](const Step& step) {
    const Address& address = graph.objectives[step.node];
    return std::pair<std::string_view, Address>(workspace.find_objective(address)->ref, address);
  };
  std::vector<Circle> circles = CircleFinder(graph).find();
  for (Circle& circle : circles) {
    std::rotate(circle.begin(), std::ranges::min_element(circle, {}, key), circle.end());
  }
  std::ranges::sort(circles, [&](const Circle& a, const Circle& b) {
    return std::ranges::lexicographical_compare(a, b, {}, key, key);
  });
  std::vector<std::vector<AlignmentLink>> cycles;
  for (const Circle& circle : circles) {
    std::vector<AlignmentLink>& cycle = cycles.emplace_back();
    for (const Step& step : circle) {
      const Edge& edge = graph.edges[step.node][step.edge];
      cycle.push_back({graph.objectives[step.node], graph.objectives[edge.to], edge.reference});
    }
  }
  return cycles;
}

}  // namespace okr::model
